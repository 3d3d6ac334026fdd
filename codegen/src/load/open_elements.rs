//! The open elements of a schema file.

use quick_xml::events::BytesStart;

use super::supported::Construct;

/// The open elements, the outermost first.
#[derive(Default)]
pub(super) struct OpenElements(Vec<OpenElement>);

struct OpenElement {
    construct: &'static Construct,
    name: Option<String>,
}

impl OpenElements {
    pub(super) fn push(&mut self, construct: &'static Construct, start: &BytesStart<'_>) {
        self.0.push(OpenElement { construct, name: name(start) });
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    pub(super) fn depth(&self) -> usize {
        self.0.len()
    }

    /// The innermost element.
    pub(super) fn parent(&self) -> Option<&'static Construct> {
        self.0.last().map(|open| open.construct)
    }

    /// The innermost element as messages name it.
    pub(super) fn innermost(&self) -> Option<String> {
        self.0.last().map(OpenElement::describe)
    }

    /// The outermost element with a name, as messages name it.
    pub(super) fn component(&self) -> Option<String> {
        self.0.iter().find(|open| open.name.is_some()).map(OpenElement::describe)
    }

    /// A starting element as messages name it. An element without a name is followed by the nearest parent with a name.
    pub(super) fn describe(&self, start: &BytesStart<'_>) -> String {
        let (local, name) = (start.local_name(), name(start));
        let own = describe(local.as_ref(), name.as_deref());
        let parent = self.0.iter().rev().find(|open| open.name.is_some());
        match parent.filter(|_| name.is_none()) {
            Some(parent) => format!("{own} in {}", parent.describe()),
            None => own,
        }
    }
}

impl OpenElement {
    fn describe(&self) -> String {
        describe(self.construct.local, self.name.as_deref())
    }
}

fn name(start: &BytesStart<'_>) -> Option<String> {
    let name = start.try_get_attribute("name").ok().flatten()?;
    Some(name.value.trim_ascii().to_owned())
}

/// An element as messages name it: `complexType ItemIdType`, or `sequence` for an element without a name.
fn describe(local: &str, name: Option<&str>) -> String {
    name.map_or_else(|| local.to_owned(), |name| format!("{local} {name}"))
}
