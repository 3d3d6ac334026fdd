// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ResponseMessage;

/// Complex type `m:SetUserOofSettingsResponse`.
///
/// Global element `m:SetUserOofSettingsResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SetUserOofSettingsResponse {
    /// Element `m:ResponseMessage`, optional.
    pub response_message: Option<Box<ResponseMessage>>,
}

impl SetUserOofSettingsResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SetUserOofSettingsResponse",
        content: xml::Content::Model("m:ResponseMessage?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SetUserOofSettingsResponse);

::ews_bindings::blank_default!(SetUserOofSettingsResponse);

impl xml::ReadNode for SetUserOofSettingsResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ResponseMessage") => input.fill(&mut self.response_message, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetUserOofSettingsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessage", &self.response_message);
    }
}
