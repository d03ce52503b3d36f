"""How the page of a report looks."""

STYLE = """
body { font: 15px/1.45 Georgia, serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #222 }
h1, h2, h3, table th { font-family: system-ui, sans-serif }
table { border-collapse: collapse; width: 100% }
td, th { vertical-align: top; text-align: left; padding: .35rem .6rem; border-top: 1px solid #ddd }
td:nth-child(2) { overflow-wrap: anywhere }
.number { text-align: right; white-space: nowrap; color: #666 }
td p { margin: 0 0 .4rem; padding-left: .5rem; border-left: 3px solid #bbb; font-family: system-ui, sans-serif; font-size: 13px }
td p.error { border-color: #b00020 } td p.warning { border-color: #c77700 } td p.hint { border-color: #3a7ca5 }
mark { background: #fff1c2 } mark.error { background: #ffd6d6 } mark.hint { background: #dcecf5 }
.chain span { display: inline-block; border: 1px solid #888; border-radius: 1rem; padding: 0 .6rem; margin: .1rem 1.2rem .1rem 0; position: relative }
.chain span + span::before { content: ""; position: absolute; left: -1.25rem; top: 50%; width: 1.2rem; border-top: 1px solid #888 }
.chain span.full { background: #eef4ea } .chain span.short { background: #f6f2e6 }
a { color: inherit; text-decoration: none }
"""
