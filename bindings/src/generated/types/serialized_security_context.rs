// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{NonEmptyArrayOfGroupIdentifiers, NonEmptyArrayOfRestrictedGroupIdentifiers};

/// Complex type `t:SerializedSecurityContextType`.
///
/// Global element `t:SerializedSecurityContext`.
///
/// Microsoft's reference: [`SerializedSecurityContext`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/serializedsecuritycontext).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
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
            .field("kept", &self.kept)
            .finish()
    }
}

impl SerializedSecurityContext {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_sid: impl Into<String>) -> Self {
        Self {
            user_sid: user_sid.into(),
            group_sids: None,
            restricted_group_sids: None,
            primary_smtp_address: None,
            any_attributes: Vec::new(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SerializedSecurityContext = "t:SerializedSecurityContextType" any_attributes, required 1, new(text);
    attributes {
        any any_attributes: "http://schemas.xmlsoap.org/soap/envelope/";
    }
    elements t {
        0 user_sid: "UserSid" required 0;
        1 group_sids: "GroupSids" optional;
        2 restricted_group_sids: "RestrictedGroupSids" optional;
        3 primary_smtp_address: "PrimarySmtpAddress" optional;
    }
    kept { kept }
    secrets {
        "t:UserSid";
        "t:GroupSids";
        "t:RestrictedGroupSids";
    }
}

rt::root! {
    SerializedSecurityContext = "t:SerializedSecurityContext"
}
