// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SearchItemKind;

/// Complex type `t:ArrayOfSearchItemKindsType`.
#[doc(alias = "ArrayOfSearchItemKindsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSearchItemKinds(pub Vec<SearchItemKind>);

impl ArrayOfSearchItemKinds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSearchItemKindsType",
        content: xml::Content::Model("t:SearchItemKind+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSearchItemKinds, SearchItemKind);

::ews_bindings::complex_type!(ArrayOfSearchItemKinds);

impl xml::ReadNode for ArrayOfSearchItemKinds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "SearchItemKind") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSearchItemKinds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SearchItemKind", &self.0);
    }
}
