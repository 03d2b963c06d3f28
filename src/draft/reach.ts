/** How far a word may stand from a figure to decide for it, in words and marks; and how near it is sure. */
export const reach = { most: 26, sure: 9, fund: 9, region: 6, joint: 8, price: 7 };
