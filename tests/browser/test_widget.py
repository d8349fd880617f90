"""The widget: what has the focus in the report is known outside it, and a place can be asked for."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

import pytest

import storycompare as sc
from storycompare.report.widget import to_widget

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.browser
def test_a_selection_reaches_python_and_python_can_select(
    browser: Any, stories: dict[str, sc.Comparison], tmp_path: Path
) -> None:
    """A page stands for the notebook: it loads the widget's module and keeps its values, as every notebook does."""
    story = stories["ferry"]
    widget = story.to_widget(height=600)
    (tmp_path / "widget.js").write_text(widget._esm, encoding="utf-8")
    (tmp_path / "notebook.html").write_text(
        """<!DOCTYPE html><div id=cell></div><script type=module>
        import widget from './widget.js';
        const values = {}, heard = {};
        window.model = { get: (n) => values[n], set: (n, v) => { values[n] = v; },
          on: (n, f) => { heard[n] = f; }, off: () => {}, save_changes: () => { window.saved = { ...values }; } };
        window.start = (page) => { Object.assign(values, { page, height: 600, place: '' });
          window.stop = widget.render({ model: window.model, el: document.getElementById('cell') }); };
        window.ask = (place) => { values.place = place; heard['change:place'](); };
        window.ready = true;</script>""",
        encoding="utf-8",
    )
    page = browser.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.route(
        "http://notebook.test/**",
        lambda route: route.fulfill(path=str(tmp_path / route.request.url.rpartition("/")[2])),
    )
    page.goto("http://notebook.test/notebook.html")
    page.wait_for_function("window.ready")
    page.evaluate("page => window.start(page)", widget.page)
    frame = page.frame_locator("iframe")
    frame.locator("#view .s").first.wait_for()
    assert page.locator("iframe").bounding_box()["height"] == 600

    def chosen() -> Any:
        widget.place = page.evaluate("window.saved.place")
        return widget.selected

    assert widget.selected is None
    frame.locator(".findings .differ a").first.click()
    page.wait_for_function("window.saved?.place === 'c0'")
    assert chosen() == story.conflicts[0]
    frame.locator(".card .told a:has-text('Courier')").first.click()
    page.wait_for_function("window.saved.place === 'Courier-s1'")
    assert chosen().of(story["Courier"].text).startswith("A ferry with 214 people aboard")
    frame.locator("#pick-right").select_option("2")
    page.evaluate("window.ask('f1')")
    page.wait_for_function("window.saved.place === 'f1'")
    assert chosen() == story.facts[1]
    assert frame.locator("#f1").evaluate("e => e === document.activeElement")
    assert page.url == "http://notebook.test/notebook.html"
    page.evaluate("window.stop()")
    page.close()
    assert faults == []


def test_without_anywidget_it_says_what_to_install(
    flood: sc.Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def lacking(name: str, *rest: Any, **more: Any) -> Any:
        if name == "anywidget":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", lacking)
    with pytest.raises(sc.MissingExtraError, match=r"pip install 'storycompare\[notebook\]'"):
        to_widget(flood)


@pytest.fixture
def flood(stories: dict[str, sc.Comparison]) -> sc.Comparison:
    return stories["three"]
