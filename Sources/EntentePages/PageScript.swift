/// What a page can do where scripts run: pan and zoom the picture, show the sentences of a tie beside
/// it, light up a node's ties, sort tables, search.
enum PageScript {
  static func text(_ words: PageWords) -> String {
    let names = [
      ("search", words.search), ("more", words.enlarge), ("less", words.reduce),
      ("all", words.reset), ("network", words.network), ("close", words.close),
    ].map { "\($0):\"\($1)\"" }.joined(separator: ",")
    return "\"use strict\";const W={\(names)};" + script
  }

  private static let script = #"""
    function make(tag,text,parent){const e=document.createElement(tag);e.textContent=text;
    if(parent)parent.append(e);return e}
    for(const box of document.querySelectorAll("[data-picture]")){
    const svg=box.querySelector("svg");if(!svg)continue;
    const whole=svg.viewBox.baseVal,full=[whole.x,whole.y,whole.width,whole.height];let view=[...full];
    box.classList.add("x-live");svg.setAttribute("tabindex","0");
    svg.setAttribute("aria-roledescription",W.network);
    const show=()=>svg.setAttribute("viewBox",view.map(n=>+n.toFixed(2)).join(" "));
    const zoom=(f,x=.5,y=.5)=>{const w=Math.min(Math.max(view[2]*f,full[2]/40),full[2]),h=w*full[3]/full[2];
    view=[view[0]+(view[2]-w)*x,view[1]+(view[3]-h)*y,w,h];show()};
    const move=(x,y)=>{view[0]+=x*view[2];view[1]+=y*view[3];show()};
    const reset=()=>{view=[...full];show()};
    const bar=make("div","",box);bar.className="x-buttons";
    for(const[sign,name,act]of[["+",W.more,()=>zoom(.7)],["−",W.less,()=>zoom(1/.7)],["⤢",W.all,reset]]){
    const b=make("button",sign,bar);b.type="button";b.title=name;b.setAttribute("aria-label",name);b.onclick=act}
    const place=e=>{const r=svg.getBoundingClientRect();return[(e.clientX-r.left)/r.width,(e.clientY-r.top)/r.height]};
    svg.addEventListener("wheel",e=>{if(!e.ctrlKey&&view[2]>=full[2]&&e.deltaY>0)return;e.preventDefault();
    zoom(e.deltaY>0?1.15:1/1.15,...place(e))},{passive:false});
    let from=null,moved=false;
    svg.addEventListener("pointerdown",e=>{from=place(e);moved=false});
    addEventListener("pointermove",e=>{if(!from)return;const to=place(e);
    if(Math.abs(to[0]-from[0])+Math.abs(to[1]-from[1])<.004&&!moved)return;moved=true;
    move(from[0]-to[0],from[1]-to[1]);from=to});
    addEventListener("pointerup",()=>{from=null});
    svg.addEventListener("keydown",e=>{const k={ArrowLeft:[-.1,0],ArrowRight:[.1,0],ArrowUp:[0,-.1],ArrowDown:[0,.1]}[e.key];
    if(k)move(...k);else if(e.key==="+"||e.key==="=")zoom(.7);else if(e.key==="-")zoom(1/.7);
    else if(e.key==="0")reset();else return;e.preventDefault()});
    const nodes=[...svg.querySelectorAll(".node")],edges=[...svg.querySelectorAll(".edge")];
    const light=on=>{for(const e of[...nodes,...edges])e.classList.toggle("x-dim",!!on&&!on.has(e))};
    const around=id=>{const on=new Set();const ids=new Set([id]);
    for(const e of edges)if(e.dataset.source===id||e.dataset.target===id){on.add(e);ids.add(e.dataset.source);ids.add(e.dataset.target)}
    for(const n of nodes)if(ids.has(n.dataset.id))on.add(n);return on};
    for(const n of nodes){n.addEventListener("pointerenter",()=>light(around(n.dataset.id)));
    n.addEventListener("pointerleave",()=>light(null))}
    const shown=box.parentNode.querySelector("[data-shown]");
    svg.addEventListener("click",e=>{if(moved){e.preventDefault();return}
    const a=e.target.closest("a"),h=a&&a.getAttribute("href");if(!h||h[0]!=="#")return;
    const item=document.getElementById(h.slice(1));if(!item||!shown)return;e.preventDefault();
    shown.replaceChildren();for(const c of item.childNodes)shown.append(c.cloneNode(true));
    const b=make("button",W.close,shown);b.type="button";b.onclick=()=>shown.replaceChildren();
    shown.scrollIntoView({block:"nearest"})});
    box.entente={light,nodes,edges}}
    for(const table of document.querySelectorAll("table[data-sort]")){const body=table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((th,i)=>{const b=document.createElement("button");b.type="button";
    b.textContent=th.textContent;th.replaceChildren(b);b.onclick=()=>{
    const down=th.getAttribute("aria-sort")!=="descending";
    for(const o of table.tHead.rows[0].cells)o.removeAttribute("aria-sort");
    th.setAttribute("aria-sort",down?"descending":"ascending");
    const key=r=>{const c=r.cells[i],v=c.dataset.value;return v===undefined?c.textContent:v===""?-Infinity:+v};
    const rows=[...body.rows].sort((a,b)=>{const x=key(a),y=key(b);
    return typeof x==="number"?x-y:String(x).localeCompare(String(y),document.documentElement.lang)});
    if(down)rows.reverse();body.append(...rows)}})}
    const lists=document.querySelectorAll("[data-search]");
    if(lists.length){const p=document.createElement("p");p.className="x-search";
    const label=make("label",W.search+" ",p),field=document.createElement("input");field.type="search";label.append(field);
    document.querySelector("main").prepend(p);
    const fold=s=>s.normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g,"").toLowerCase();
    field.oninput=()=>{const q=fold(field.value.trim());
    for(const list of lists)for(const e of list.tagName==="TABLE"?list.tBodies[0].rows:list.children)
    e.hidden=!!q&&!fold(e.textContent).includes(q);
    for(const box of document.querySelectorAll("[data-picture]")){const x=box.entente;if(!x)continue;
    x.light(q?new Set([...x.nodes,...x.edges].filter(e=>fold(e.textContent).includes(q))):null)}}}
    """#
}
