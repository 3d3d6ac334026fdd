// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfUserId, EmailAddressType};
use super::BaseDelegate;

/// Gets the delegates of a mailbox.
///
/// Complex type `m:GetDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:GetDelegate`.
///
/// Example, and the other operations of the area: [Delegates and sharing](super::super::operation_index#delegates-and-sharing).
///
/// Fields inherited from [`BaseDelegate`]: `mailbox`.
///
/// Microsoft's reference: [`GetDelegate`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getdelegate-operation).
#[doc(alias = "GetDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetDelegate {
    /// The value of the base type, [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Attribute `IncludePermissions`, required.
    pub include_permissions: bool,
    /// Element `m:UserIds`, optional.
    pub user_ids: Option<ArrayOfUserId>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetDelegate {}

impl GetDelegate {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddressType>, include_permissions: bool) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            include_permissions,
            user_ids: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetDelegate: BaseDelegate = "m:GetDelegateType", required 2, new(value(EmailAddressType) value);
    attributes {
        0 include_permissions: "IncludePermissions" required 1;
    }
    elements m {
        base 1;
        0 user_ids: "UserIds" optional;
    }
    kept { kept }
}

rt::root! {
    GetDelegate = "m:GetDelegate"
}
