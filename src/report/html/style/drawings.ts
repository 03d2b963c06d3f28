/** Drawings. Places along a scale are attributes of the markup; heights and colours stand here. */
export const drawingStyle: string = `
svg{display:block;overflow:visible;fill:currentColor}
svg text{font-size:.78rem;fill:var(--quiet)}
.key::before,.drawing dt::before{content:"";display:inline-block;width:.85em;height:.75em;margin-right:.4em;border-radius:2px;border:1.5px solid transparent}
.key.printed::before,.drawing .printed::before{background:var(--printed)}
.key.asked::before,.drawing .asked::before{background:var(--asked-fill);border-color:var(--asked)}
.key.fails::before{background:var(--bad)}
.key.hole::before,.drawing .hole::before{background:repeating-linear-gradient(135deg,var(--bad) 0 2px,var(--bad-soft) 2px 5px)}
.legend{color:var(--quiet);font-size:.92rem;max-width:none}
.legend span{margin-right:1.1rem;display:inline-block}
.drawing{min-width:0}
.drawing svg{width:calc(100% - 20px);height:4.5rem;margin:0 10px}
.drawing rect.printed,.drawing rect.asked{height:.9rem;rx:2px}
.drawing rect.printed{y:.3rem;fill:var(--printed);stroke:var(--printed);stroke-width:1}
.drawing rect.asked{y:1.7rem;fill:var(--asked-fill);stroke:var(--asked);stroke-width:1.5}
.drawing rect.asked.point{fill:var(--asked)}
.drawing rect.point{transform:translateX(-2px)}
.drawing rect.hole{y:.3rem;height:2.3rem;fill:url(#hatch)}
.drawing rect.tick{y:0;width:1px;height:3rem;fill:var(--line)}
.drawing text{text-anchor:middle;transform:translateY(4.1rem)}
.drawing .edge{text-anchor:end}
use.printed{fill:var(--printed)}use.asked{fill:var(--asked)}
#hatch rect{fill:var(--bad);opacity:.55}
.drawing dl{margin:.2rem 0 0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .9rem;font-size:.92rem}
.drawing dt{color:var(--quiet)}.drawing dd{margin:0}
.drawing small{display:block}
.drawing dt.hole{color:var(--bad)}
.conflict .drawing{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,23rem);gap:0 2rem;align-items:start;margin:.4rem 0 1.2rem;max-width:62rem}
.conflict .drawing dl{margin:0;line-height:1.6}
.coverage-bar{width:100%;height:2.2rem;border-radius:.35rem;margin-bottom:1rem}
.coverage-bar rect{y:0;height:100%;stroke:var(--ground);stroke-width:2}
.coverage-bar text{fill:var(--paper);font-size:.85rem;font-weight:600}
.coverage-bar rect.unchecked{fill:var(--doubt-soft);stroke:var(--doubt);stroke-width:1}
.coverage-bar text.unchecked{fill:var(--doubt);stroke:none}
.size{display:none}
.flow{width:100%;min-width:50rem;margin:.4rem 0 1.2rem}
.flow rect{fill:var(--printed)}.flow .end{fill:var(--asked)}.flow rect.contradicted{fill:var(--bad)}
.flow .stream{fill:var(--stream)}.flow path.contradicted{fill:var(--bad-stream)}
.flow text{unicode-bidi:isolate}
.flow .name{font-weight:600;fill:var(--ink);font-size:.85rem}
.chart{width:100%;height:13rem;margin:1.2rem 0 1.9rem}
.chart rect.printed{width:9px;fill:var(--printed);stroke:var(--printed);stroke-width:1;transform:translateX(-4.5px)}
.chart rect.asked{width:15px;fill:var(--asked-fill);stroke:var(--asked);stroke-width:1;transform:translateX(-7.5px)}
.chart rect.open{width:2px;transform:translateX(-1px);opacity:.45}
.chart rect.point.printed{transform:translate(-4.5px,-1.5px)}.chart rect.point.asked{transform:translate(-7.5px,-1.5px)}
.chart rect.contradicted,.chart use.contradicted{fill:var(--bad);stroke:var(--bad)}
.chart .tick{y:0;width:1px;height:100%;fill:var(--line)}
.chart .across{x:0;width:100%;height:1px;fill:var(--line)}
.chart .over{paint-order:stroke;stroke:var(--paper);stroke-width:3px}
@media screen and (max-width:40rem){.chart text{font-size:.66rem}}
.middle{text-anchor:middle}
.chart .step{stroke:var(--printed);stroke-width:1.5;opacity:.55}
.chart .falls{stroke:var(--bad);stroke-width:2.5}
@media screen and (max-width:64rem){.coverage-bar text{display:none}}
@media screen and (max-width:56rem){.flow-scroll{display:none}.size{display:block;width:100%;height:.6rem;margin:.2rem 0}.size rect{height:100%;fill:var(--printed)}.size rect.contradicted{fill:var(--bad)}}
@media screen and (max-width:48rem){.conflict .drawing{display:block}}
`;
