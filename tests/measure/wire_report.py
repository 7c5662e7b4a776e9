"""What the wire benchmark found: kept while it runs, and written as a table (Markdown) and a plot (SVG)."""

import html
import math
import os
import statistics
import threading
import time

# The rows of the table: what, in which unit, and whether the smaller figure is the better one.
ROWS = [
    ("click to wire", "ms, median / 95 %"), ("wire to database", "ms, median / 95 %"), ("messages a second", ""),
    ("messages a second at 115,200 baud", ""), ("processor, seconds for 200", ""), ("KiB written a message", ""),
    ("flushes a message", ""), ("clicks: processor, seconds for 200", ""), ("clicks: KiB written a message", ""),
    ("clicks: flushes a message", ""), ("resident MiB", ""), ("start to first send, seconds", ""),
]
PLOTTED = ["click to wire", "wire to database", "messages a second", "start to first send, seconds"]
BARE = "bare loop"


class Results:
    """Figures by gateway and row; several threads add to them."""

    def __init__(self, flush_ms):
        self.flush_ms, self.figures, self.lock = flush_ms, {}, threading.Lock()

    def add(self, who, what, figure):
        with self.lock:
            self.figures.setdefault(who, {}).setdefault(what, []).append(figure)

    def of(self, who, what):
        return self.figures.get(who, {}).get(what, [])

    def median(self, who, what):
        return statistics.median(self.of(who, what))


def p95(figures):
    return sorted(figures)[max(0, math.ceil(0.95 * len(figures)) - 1)]


def shown(figure):
    return f"{figure:.0f}" if figure >= 100 else f"{figure:.1f}" if figure >= 10 else f"{figure:.2f}"


def cell(results, who, what, unit):
    figures = results.of(who, what)
    if not figures:
        return "–"
    text = shown(statistics.median(figures))
    if "95" in unit:
        return f"{text} / {shown(p95(figures))}"
    base = results.of(BARE, what)
    if base and who != BARE:
        return f"{text} ({100 * statistics.median(figures) / statistics.median(base):.0f} %)"
    return text


def write(results, folder):
    folder.mkdir(parents=True, exist_ok=True)
    table = markdown(results)
    (folder / "wire.md").write_text(table)
    (folder / "wire.svg").write_text(svg(results))
    print(f"\n{table}\n{folder}/wire.md\n{folder}/wire.svg")


def markdown(results):
    names = list(results.figures)
    load = os.getloadavg()[1]
    flush = results.flush_ms
    lines = [
        f"{time.strftime('%Y-%m-%d %H:%M')}, {os.cpu_count()} processors, load {load:.1f}; a commit's worth on this disk "
        f"takes {statistics.median(flush):.1f} ms (95 % {p95(flush):.1f} ms). Medians; in brackets of the bare loop.", "",
        "| |" + "".join(f" {name} |" for name in names), "|---|" + "---|" * len(names)]
    for what, unit in ROWS:
        cells = [cell(results, name, what, unit) for name in names]
        if any(c != "–" for c in cells):
            counts = sorted({len(results.of(name, what)) for name in names} - {0})
            of = f"n={counts[0]}" if len(counts) == 1 else f"n={counts[0]}–{counts[-1]}"
            label = ", ".join(filter(None, [what, unit, of]))
            lines.append(f"| {label} |" + "".join(f" {c} |" for c in cells))
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------- the plot

WIDTH, LEFT, BAR, GAP, HEAD = 860, 260, 16, 6, 34


def svg(results):
    """A group of bars for each row, on a logarithmic scale of its own; a line shows the 95 %."""
    parts, top = [], 10
    for what in PLOTTED:
        bars = [(name, figures[what]) for name, figures in results.figures.items() if what in figures]
        if bars:
            parts += panel(what, bars, top)
            top += HEAD + len(bars) * (BAR + GAP) + GAP
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" font-family="sans-serif" '
            f'font-size="13"><rect width="100%" height="100%" fill="#fff"/>' + "".join(parts) + "</svg>\n")


def panel(what, bars, top):
    least = min(min(figures) for _, figures in bars) / 2
    most = max(max(figures) for _, figures in bars)
    unit = " (ms)" if " to " in what and "seconds" not in what else ""
    yield f'<text x="8" y="{top + 20}" font-weight="bold">{html.escape(what + unit)}, logarithmic</text>'
    long = lambda figure: (WIDTH - LEFT - 150) * math.log(figure / least) / math.log(most / least)
    for number, (name, figures) in enumerate(bars):
        y, middle = top + HEAD + number * (BAR + GAP), statistics.median(figures)
        colour = "#1a6b54" if name.startswith("optin") else "#777" if name.startswith("bare") else "#b3541e"
        yield f'<text x="{LEFT - 8}" y="{y + 13}" text-anchor="end">{html.escape(name)}</text>'
        yield f'<rect x="{LEFT}" y="{y}" width="{long(middle):.1f}" height="{BAR}" fill="{colour}"/>'
        text = shown(middle)
        end = LEFT + long(middle)
        if unit:
            late = LEFT + long(p95(figures))
            yield f'<path d="M{end:.1f} {y + BAR / 2} H{late:.1f}" stroke="{colour}" stroke-width="2"/>'
            text, end = f"{text}, 95 % {shown(p95(figures))}", max(end, late)
        yield f'<text x="{end + 6:.1f}" y="{y + 13}">{text}</text>'
