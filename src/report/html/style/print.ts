/** What is otherwise on paper: no controls, no links, everything laid out, and breaks between rather than within. */
export const printStyle: string = `
@media print{
@page{margin:13mm}
html{font-size:9pt}
body{background:none}
main,footer{max-width:none;padding:0}
nav,.controls,.skip{display:none}
section{padding-top:1.2rem;margin-top:.8rem}
.far,.rows .full{content-visibility:visible}
.top,.card,figure,.rows tbody{border-color:#999}
.top,.card+.card,figure,.drawing,li,h2,h3,h4,tr{break-inside:avoid}
h2,h3,h4,caption,.legend,thead,.coverage-bar{break-after:avoid}
.rows thead button{text-decoration:none}
.card{padding:.8rem 1rem}
.columns{columns:2;column-gap:1.4rem}
.timelines{grid-template-columns:1fr;gap:1rem}
.chart{height:9rem}
.rules tr{grid-template-columns:5.5rem minmax(0,10.5rem) minmax(0,1fr) minmax(0,1.1fr)}
.figures tr{grid-template-columns:7.2rem minmax(0,1.2fr) minmax(0,1fr) minmax(0,1fr) minmax(0,1.1fr)}
.scroll{overflow:visible}
::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
figure tbody th{white-space:nowrap}
.flow{min-width:0}
a{color:inherit;text-decoration:none}
svg,.badge,.tiles li,.key,.drawing dt{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
