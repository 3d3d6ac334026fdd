// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfEventIDType`.
#[doc(alias = "ArrayOfEventIDType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfEventId(pub Vec<String>);

impl ArrayOfEventId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfEventIDType",
        content: xml::Content::Model("(t:EventToDeleteID)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfEventId, String);

::ews_bindings::complex_type!(ArrayOfEventId);

impl xml::ReadNode for ArrayOfEventId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EventToDeleteID") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfEventId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EventToDeleteID", &self.0);
    }
}
