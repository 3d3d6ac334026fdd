// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfStrings, HoldAction};

/// Creates, changes or removes a hold, which keeps items from being deleted.
///
/// Complex type `m:SetHoldOnMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetHoldOnMailboxes`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`SetHoldOnMailboxes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setholdonmailboxes-operation).
#[doc(alias = "SetHoldOnMailboxesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetHoldOnMailboxes {
    /// Element `m:ActionType`, required.
    pub action_type: HoldAction,
    /// Element `m:HoldId`, required.
    pub hold_id: String,
    /// Element `m:Query`, required.
    pub query: String,
    /// Element `m:Mailboxes`, optional.
    pub mailboxes: Option<ArrayOfStrings>,
    /// Element `m:Language`, optional.
    pub language: Option<String>,
    /// Element `m:IncludeNonIndexableItems`, optional.
    pub include_non_indexable_items: Option<bool>,
    /// Element `m:Deduplication`, optional.
    pub deduplication: Option<bool>,
    /// Element `m:InPlaceHoldIdentity`, optional.
    pub in_place_hold_identity: Option<String>,
    /// Element `m:ItemHoldPeriod`, optional.
    pub item_hold_period: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetHoldOnMailboxes {}

impl SetHoldOnMailboxes {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        action_type: HoldAction,
        hold_id: impl Into<String>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            action_type,
            hold_id: hold_id.into(),
            query: query.into(),
            mailboxes: None,
            language: None,
            include_non_indexable_items: None,
            deduplication: None,
            in_place_hold_identity: None,
            item_hold_period: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SetHoldOnMailboxes = "m:SetHoldOnMailboxesType", required 3, new(value text text);
    elements m {
        0 action_type: "ActionType" required 0;
        1 hold_id: "HoldId" required 1;
        2 query: "Query" required 2;
        3 mailboxes: "Mailboxes" optional;
        4 language: "Language" optional;
        5 include_non_indexable_items: "IncludeNonIndexableItems" optional;
        6 deduplication: "Deduplication" optional;
        7 in_place_hold_identity: "InPlaceHoldIdentity" optional;
        8 item_hold_period: "ItemHoldPeriod" optional;
    }
    kept { kept }
}

rt::root! {
    SetHoldOnMailboxes = "m:SetHoldOnMailboxes"
}
