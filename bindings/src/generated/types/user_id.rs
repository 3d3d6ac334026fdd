// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    UserId { name: "t:UserIdType", model:
    "t:SID?, t:PrimarySmtpAddress?, t:DisplayName?, t:DistinguishedUser?, t:ExternalUserIdentity?"
    }
);

rt::placeholder_default!(UserId);

impl rt::ReadComplex for UserId {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SID") => reader.fill(&mut self.sid, tag),
            (rt::T, "PrimarySmtpAddress") => {
                reader.fill(&mut self.primary_smtp_address, tag)
            }
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "DistinguishedUser") => {
                reader.fill(&mut self.distinguished_user, tag)
            }
            (rt::T, "ExternalUserIdentity") => {
                reader.fill(&mut self.external_user_identity, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UserId {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SID", &self.sid);
        out.element("t:PrimarySmtpAddress", &self.primary_smtp_address);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:DistinguishedUser", &self.distinguished_user);
        out.element("t:ExternalUserIdentity", &self.external_user_identity);
    }
}
