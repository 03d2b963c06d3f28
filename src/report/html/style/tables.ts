/**
 * Tables. The long ones are grids row by row: a browser then lays out only the rows that are seen, and on a narrow page
 * the cells of a row stand one below the other.
 */
export const tableStyle: string = `
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;color:var(--quiet);padding:0 0 .5rem;font-size:.92rem}
th,td{text-align:left;vertical-align:top;font-weight:400}
.plain td{overflow-wrap:anywhere}
.plain th,.plain td{padding:.45rem .9rem .45rem 0;border-top:1px solid var(--line)}
.plain thead th{border-top:0;color:var(--quiet);font-size:.88rem}
.plain .number{text-align:right;white-space:nowrap}
.day{white-space:nowrap}
.plain tr:target{background:var(--doubt-soft)}
.badge{display:inline-block;border-radius:.35rem;padding:.05rem .5rem;font-size:.88rem;font-weight:600;white-space:nowrap}
.rows,.rows tbody,.rows thead,.rows caption{display:block}
.rows tr{display:grid;gap:.3rem 1.3rem;padding:.8rem .8rem}
.rules tr{grid-template-columns:6.5rem minmax(0,12.5rem) minmax(0,1fr) minmax(0,1.1fr)}
.figures tr{grid-template-columns:8rem minmax(0,1.15fr) minmax(0,1fr) minmax(0,.95fr) minmax(0,1.2fr)}
.rows thead tr{padding-top:.2rem;padding-bottom:.4rem;color:var(--quiet);font-size:.88rem}
.rows tbody{background:var(--paper);border:solid var(--line);border-width:0 1px}
.rows thead+tbody{border-top-width:1px}
.rows tbody tr{border-bottom:1px solid var(--line)}
.rows .full{content-visibility:auto;contain-intrinsic-size:auto 520rem}
.figures .full{contain-intrinsic-size:auto 300rem}
.rows tbody tr:target{background:var(--doubt-soft)}
.rows tbody th{font-weight:600}
.rows code,.rows small{display:block}
.rows p{margin:0 0 .4rem}
.rows .states{font-size:.85rem;overflow-wrap:anywhere}
.rows thead button{border:0;padding:0;color:inherit;text-decoration:underline dotted;text-underline-offset:.2em}
.rows [aria-sort] button{color:var(--ink);font-weight:600}
.rows [aria-sort=ascending] button::after{content:" ↑"}
.rows [aria-sort=descending] button::after{content:" ↓"}
.controls{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.2rem;margin-bottom:.7rem}
.controls[hidden]{display:none}
.controls fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem}
.controls legend{float:left;padding:0;margin-right:.3rem;color:var(--quiet);font-size:.92rem}
.controls label{border-radius:.4rem;padding:.15rem .6rem;font-size:.92rem;font-weight:600;cursor:pointer}
.controls .count{font-weight:400}
.controls p{margin:0;color:var(--quiet);font-size:.92rem}
@media screen and (max-width:56rem){
.rows tbody tr{grid-template-columns:minmax(0,1fr)}
.rows .full{contain-intrinsic-size:auto 1000rem}
.figures .full{contain-intrinsic-size:auto 600rem}
.rows thead tr{display:flex;flex-wrap:wrap}
.rows thead th:not([data-sort]){display:none}
.figures td:nth-child(4)::before{content:"implied by the rest: ";color:var(--quiet)}
}
@media screen and (max-width:40rem){
.plain,.plain tbody,.plain caption{display:block}
.plain thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.plain tbody tr{display:flex;flex-direction:column;border-top:1px solid var(--line);padding:.6rem 0}
.plain tbody th{order:-1}
.plain th,.plain td,.plain .number{display:block;border:0;padding:.1rem 0 .1rem 8rem;text-align:left;white-space:normal;position:relative}
.plain tbody th{padding-left:0;font-weight:600}
.plain td:empty{display:none}
.plain td::before{content:attr(data-title);position:absolute;left:0;width:7.5rem;color:var(--quiet)}
}
`;
