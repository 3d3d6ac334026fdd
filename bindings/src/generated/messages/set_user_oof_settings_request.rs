// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{EmailAddress, UserOofSettings};

/// Complex type `m:SetUserOofSettingsRequest`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetUserOofSettingsRequest`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserOofSettingsRequest {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddress,
    /// Element `t:UserOofSettings`, required.
    pub user_oof_settings: UserOofSettings,
}

impl Eq for SetUserOofSettingsRequest {}

xml::complex_type!(
    SetUserOofSettingsRequest { name: "m:SetUserOofSettingsRequest", required:
    "t:Mailbox, t:UserOofSettings", bits: 2, model: "t:Mailbox, t:UserOofSettings" }
);

impl SetUserOofSettingsRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddress, user_oof_settings: UserOofSettings) -> Self {
        Self { mailbox, user_oof_settings }
    }
}

xml::blank_new!(SetUserOofSettingsRequest: blank, blank);

impl xml::ReadNode for SetUserOofSettingsRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            (xml::T, "UserOofSettings") => {
                input.require(&mut self.user_oof_settings, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetUserOofSettingsRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:UserOofSettings", &self.user_oof_settings);
    }
}

xml::root!(SetUserOofSettingsRequest, "m:SetUserOofSettingsRequest");
