// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SearchableMailbox;

/// Complex type `t:ArrayOfSearchableMailboxesType`.
#[doc(alias = "ArrayOfSearchableMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSearchableMailboxes(pub Vec<SearchableMailbox>);

impl ArrayOfSearchableMailboxes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSearchableMailboxesType",
        content: xml::Content::Model("t:SearchableMailbox*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSearchableMailboxes, SearchableMailbox);

::ews_bindings::complex_type!(ArrayOfSearchableMailboxes);

impl xml::ReadNode for ArrayOfSearchableMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "SearchableMailbox") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSearchableMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SearchableMailbox", &self.0);
    }
}
