// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SetUserOofSettingsRequest: placeholder, placeholder);

impl rt::ReadComplex for SetUserOofSettingsRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            (rt::T, "UserOofSettings") => {
                reader.require(&mut self.user_oof_settings, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetUserOofSettingsRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:UserOofSettings", &self.user_oof_settings);
    }
}

rt::root!(SetUserOofSettingsRequest, "m:SetUserOofSettingsRequest");
