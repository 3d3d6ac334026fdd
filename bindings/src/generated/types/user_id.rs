// @generated

use ::ews_bindings::{Result, xml};

use super::DistinguishedUser;

/// Complex type `t:UserIdType`.
#[doc(alias = "UserIdType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserId {
    /// Element `t:SID`, optional.
    pub sid: Option<String>,
    /// Element `t:PrimarySmtpAddress`, optional.
    pub primary_smtp_address: Option<String>,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:DistinguishedUser`, optional.
    pub distinguished_user: Option<DistinguishedUser>,
    /// Element `t:ExternalUserIdentity`, optional, since `Exchange2010_SP1`.
    pub external_user_identity: Option<String>,
}

impl Eq for UserId {}

xml::complex_type!(
    UserId { name: "t:UserIdType", model:
    "t:SID?, t:PrimarySmtpAddress?, t:DisplayName?, t:DistinguishedUser?, t:ExternalUserIdentity?"
    }
);

xml::blank_default!(UserId);

impl xml::ReadNode for UserId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SID") => input.fill(&mut self.sid, tag),
            (xml::T, "PrimarySmtpAddress") => {
                input.fill(&mut self.primary_smtp_address, tag)
            }
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::T, "DistinguishedUser") => {
                input.fill(&mut self.distinguished_user, tag)
            }
            (xml::T, "ExternalUserIdentity") => {
                input.fill(&mut self.external_user_identity, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UserId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SID", &self.sid);
        out.element("t:PrimarySmtpAddress", &self.primary_smtp_address);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:DistinguishedUser", &self.distinguished_user);
        out.element("t:ExternalUserIdentity", &self.external_user_identity);
    }
}
