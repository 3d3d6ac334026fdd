// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ItemId, NonEmptyArrayOfExtendedProperty, NonEmptyArrayOfItemIds, NonEmptyString};

/// Complex type `t:ImGroupType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ImGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/imgroup).
#[doc(alias = "ImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImGroup {
    /// Element `t:DisplayName`, required.
    pub display_name: NonEmptyString,
    /// Element `t:GroupType`, required.
    pub group_type: NonEmptyString,
    /// Element `t:ExchangeStoreId`, optional.
    pub exchange_store_id: Option<Box<ItemId>>,
    /// Element `t:MemberCorrelationKey`, optional.
    pub member_correlation_key: Option<NonEmptyArrayOfItemIds>,
    /// Element `t:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedProperty>,
    /// Element `t:SmtpAddress`, optional.
    pub smtp_address: Option<String>,
}

impl Eq for ImGroup {}

impl ImGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(display_name: NonEmptyString, group_type: NonEmptyString) -> Self {
        Self {
            display_name,
            group_type,
            exchange_store_id: None,
            member_correlation_key: None,
            extended_properties: None,
            smtp_address: None,
        }
    }
}

rt::complex_type! {
    ImGroup = "t:ImGroupType", required 2, new(value value);
    elements t {
        0 display_name: "DisplayName" required 0;
        1 group_type: "GroupType" required 1;
        2 exchange_store_id: "ExchangeStoreId" optional;
        3 member_correlation_key: "MemberCorrelationKey" optional;
        4 extended_properties: "ExtendedProperties" optional;
        5 smtp_address: "SmtpAddress" optional;
    }
}
