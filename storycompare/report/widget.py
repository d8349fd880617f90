"""The report inside a notebook, with what is selected in it as a value in Python (extra `notebook`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import MissingExtraError
from .html import to_html
from .lookups import Index

if TYPE_CHECKING:
    from ..article import Sentence
    from ..result import Comparison, Conflict, Fact

__all__ = ["to_widget"]

# The page is a document of its own, so that neither its style nor its keys reach the notebook, and it may do nothing but
# run its one script: no text of an article could do more if it got out of its place.
_SCRIPT = """
export default {
  render({ model, el }) {
    const frame = document.createElement("iframe");
    frame.title = "storycompare report";
    frame.setAttribute("sandbox", "allow-scripts");
    frame.style.cssText = `width: 100%; border: 0; height: ${model.get("height")}px`;
    frame.srcdoc = model.get("page");
    let heard = "";
    const hear = (event) => {
      if (event.source !== frame.contentWindow || typeof event.data?.storycompare !== "string") return;
      heard = event.data.storycompare;
      model.set("place", heard);
      model.save_changes();
    };
    const ask = () => {
      if (model.get("place") !== heard) frame.contentWindow.postMessage({ storycompare: model.get("place") }, "*");
    };
    addEventListener("message", hear);
    model.on("change:place", ask);
    el.append(frame);
    return () => { removeEventListener("message", hear); model.off("change:place", ask); };
  },
};
"""


def to_widget(comparison: Comparison, *, height: int = 700) -> Any:
    """Return the report as an anywidget of `height` pixels.

    Its `selected` is the `Fact`, `Conflict` or `Sentence` that has the focus in it, or None; `place` is the same as an
    address on the page ("f3", "c0", "AP-s12"): set it to go there, or observe it to hear of every selection.

    Raises
    ------
    MissingExtraError
        If anywidget is not installed.
    """
    try:
        import anywidget
        import traitlets
    except ImportError as error:
        raise MissingExtraError("the widget needs anywidget: pip install 'storycompare[notebook]'") from error

    index = Index(comparison)
    places: dict[str, Fact | Conflict | Sentence] = {
        **{fact.id: fact for fact in comparison.facts},
        **{conflict.id: conflict for conflict in comparison.conflicts},
        **{index.anchor(sentence.id): sentence for sentence in comparison.sentences},
    }

    class Report(anywidget.AnyWidget):
        """A report whose selection is known to Python."""

        _esm = _SCRIPT
        page = traitlets.Unicode().tag(sync=True)
        height = traitlets.Int().tag(sync=True)
        place = traitlets.Unicode().tag(sync=True)

        @property
        def selected(self) -> Fact | Conflict | Sentence | None:
            """What has the focus in the report."""
            return places.get(self.place)

    return Report(page=to_html(comparison), height=height)
