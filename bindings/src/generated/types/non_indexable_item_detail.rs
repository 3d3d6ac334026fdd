// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ItemId, ItemIndexError};

/// Complex type `t:NonIndexableItemDetailType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`NonIndexableItemDetail`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/nonindexableitemdetail).
#[doc(alias = "NonIndexableItemDetailType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonIndexableItemDetail {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:ErrorCode`, required.
    pub error_code: ItemIndexError,
    /// Element `t:ErrorDescription`, required.
    pub error_description: String,
    /// Element `t:IsPartiallyIndexed`, required.
    pub is_partially_indexed: bool,
    /// Element `t:IsPermanentFailure`, required.
    pub is_permanent_failure: bool,
    /// Element `t:SortValue`, required.
    pub sort_value: String,
    /// Element `t:AttemptCount`, required.
    pub attempt_count: i32,
    /// Element `t:LastAttemptTime`, optional.
    pub last_attempt_time: Option<value::DateTime>,
    /// Element `t:AdditionalInfo`, optional.
    pub additional_info: Option<String>,
}

impl Eq for NonIndexableItemDetail {}

impl NonIndexableItemDetail {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        item_id: impl Into<ItemId>,
        error_code: ItemIndexError,
        error_description: impl Into<String>,
        is_partially_indexed: bool,
        is_permanent_failure: bool,
        sort_value: impl Into<String>,
        attempt_count: i32,
    ) -> Self {
        Self {
            item_id: item_id.into(),
            error_code,
            error_description: error_description.into(),
            is_partially_indexed,
            is_permanent_failure,
            sort_value: sort_value.into(),
            attempt_count,
            last_attempt_time: None,
            additional_info: None,
        }
    }
}

rt::complex_type! {
    NonIndexableItemDetail = "t:NonIndexableItemDetailType", required 7, new(value(ItemId) value text value value text value);
    elements t {
        0 item_id: "ItemId" required 0;
        1 error_code: "ErrorCode" required 1;
        2 error_description: "ErrorDescription" required 2;
        3 is_partially_indexed: "IsPartiallyIndexed" required 3;
        4 is_permanent_failure: "IsPermanentFailure" required 4;
        5 sort_value: "SortValue" required 5;
        6 attempt_count: "AttemptCount" required 6;
        7 last_attempt_time: "LastAttemptTime" optional;
        8 additional_info: "AdditionalInfo" optional;
    }
}
