// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{NonEmptyArrayOfGroupIdentifiers, NonEmptyArrayOfRestrictedGroupIdentifiers};

/// Complex type `t:SerializedSecurityContextType`.
///
/// Global element `t:SerializedSecurityContext`.
#[doc(alias = "SerializedSecurityContextType")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerializedSecurityContext {
    /// Element `t:UserSid`, required.
    pub user_sid: String,
    /// Element `t:GroupSids`, optional.
    pub group_sids: Option<NonEmptyArrayOfGroupIdentifiers>,
    /// Element `t:RestrictedGroupSids`, optional.
    pub restricted_group_sids: Option<NonEmptyArrayOfRestrictedGroupIdentifiers>,
    /// Element `t:PrimarySmtpAddress`, optional.
    pub primary_smtp_address: Option<String>,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl Eq for SerializedSecurityContext {}

impl ::std::fmt::Debug for SerializedSecurityContext {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SerializedSecurityContext")
            .field("user_sid", &rt::Redacted)
            .field("group_sids", &rt::Redacted)
            .field("restricted_group_sids", &rt::Redacted)
            .field("primary_smtp_address", &self.primary_smtp_address)
            .field("any_attributes", &self.any_attributes)
            .finish()
    }
}

rt::complex_type!(
    SerializedSecurityContext { name: "t:SerializedSecurityContextType", required:
    "t:UserSid", bits: 1, model:
    "t:UserSid, t:GroupSids?, t:RestrictedGroupSids?, t:PrimarySmtpAddress?" }
);

impl SerializedSecurityContext {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_sid: impl Into<String>) -> Self {
        Self {
            user_sid: user_sid.into(),
            group_sids: None,
            restricted_group_sids: None,
            primary_smtp_address: None,
            any_attributes: Vec::new(),
        }
    }
}

rt::placeholder_new!(SerializedSecurityContext: text);

impl rt::ReadComplex for SerializedSecurityContext {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UserSid") => reader.require(&mut self.user_sid, tag, 0),
            (rt::T, "GroupSids") => reader.fill(&mut self.group_sids, tag),
            (rt::T, "RestrictedGroupSids") => {
                reader.fill(&mut self.restricted_group_sids, tag)
            }
            (rt::T, "PrimarySmtpAddress") => {
                reader.fill(&mut self.primary_smtp_address, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &rt::Attribute, uri: &str) -> rt::Handled {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl rt::WriteComplex for SerializedSecurityContext {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UserSid", &self.user_sid);
        out.element("t:GroupSids", &self.group_sids);
        out.element("t:RestrictedGroupSids", &self.restricted_group_sids);
        out.element("t:PrimarySmtpAddress", &self.primary_smtp_address);
    }
}

rt::root!(SerializedSecurityContext, "t:SerializedSecurityContext");
