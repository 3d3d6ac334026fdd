// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::EmailAddress;

/// Complex type `m:GetUserOofSettingsRequest`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserOofSettingsRequest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetUserOofSettingsRequest {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddress,
}

impl GetUserOofSettingsRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetUserOofSettingsRequest",
        required: &["t:Mailbox"],
        bits: 1,
        content: xml::Content::Model("t:Mailbox"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(mailbox: EmailAddress) -> Self {
        Self { mailbox }
    }
}

::ews_bindings::complex_type!(GetUserOofSettingsRequest);

::ews_bindings::blank_new!(GetUserOofSettingsRequest : blank);

impl xml::ReadNode for GetUserOofSettingsRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetUserOofSettingsRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
    }
}
