// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FreeBusyResponse;

/// Complex type `m:ArrayOfFreeBusyResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfFreeBusyResponse(pub Vec<FreeBusyResponse>);

impl ArrayOfFreeBusyResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfFreeBusyResponse",
        content: xml::Content::Model("m:FreeBusyResponse*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfFreeBusyResponse, FreeBusyResponse);

::ews_bindings::complex_type!(ArrayOfFreeBusyResponse);

impl xml::ReadNode for ArrayOfFreeBusyResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "FreeBusyResponse") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfFreeBusyResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FreeBusyResponse", &self.0);
    }
}
