// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfUnknownEntriesType`.
#[doc(alias = "ArrayOfUnknownEntriesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfUnknownEntries(pub Vec<String>);

impl ArrayOfUnknownEntries {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfUnknownEntriesType",
        content: xml::Content::Model("(t:UnknownEntry)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfUnknownEntries, String);

::ews_bindings::complex_type!(ArrayOfUnknownEntries);

impl xml::ReadNode for ArrayOfUnknownEntries {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "UnknownEntry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfUnknownEntries {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UnknownEntry", &self.0);
    }
}
