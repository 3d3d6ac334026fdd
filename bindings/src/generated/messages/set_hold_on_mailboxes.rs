// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfStrings, HoldAction};

/// Complex type `m:SetHoldOnMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetHoldOnMailboxes`.
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
}

impl Eq for SetHoldOnMailboxes {}

rt::complex_type!(
    SetHoldOnMailboxes { name: "m:SetHoldOnMailboxesType", required:
    "m:ActionType, m:HoldId, m:Query", bits: 3, model:
    "m:ActionType, m:HoldId, m:Query, m:Mailboxes?, m:Language?, m:IncludeNonIndexableItems?, m:Deduplication?, m:InPlaceHoldIdentity?, m:ItemHoldPeriod?"
    }
);

impl SetHoldOnMailboxes {
    /// From what is required; the rest is empty.
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
        }
    }
}

rt::placeholder_new!(SetHoldOnMailboxes: placeholder, text, text);

impl rt::ReadComplex for SetHoldOnMailboxes {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ActionType") => reader.require(&mut self.action_type, tag, 0),
            (rt::M, "HoldId") => reader.require(&mut self.hold_id, tag, 1),
            (rt::M, "Query") => reader.require(&mut self.query, tag, 2),
            (rt::M, "Mailboxes") => reader.fill(&mut self.mailboxes, tag),
            (rt::M, "Language") => reader.fill(&mut self.language, tag),
            (rt::M, "IncludeNonIndexableItems") => {
                reader.fill(&mut self.include_non_indexable_items, tag)
            }
            (rt::M, "Deduplication") => reader.fill(&mut self.deduplication, tag),
            (rt::M, "InPlaceHoldIdentity") => {
                reader.fill(&mut self.in_place_hold_identity, tag)
            }
            (rt::M, "ItemHoldPeriod") => reader.fill(&mut self.item_hold_period, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetHoldOnMailboxes {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ActionType", &self.action_type);
        out.element("m:HoldId", &self.hold_id);
        out.element("m:Query", &self.query);
        out.element("m:Mailboxes", &self.mailboxes);
        out.element("m:Language", &self.language);
        out.element("m:IncludeNonIndexableItems", &self.include_non_indexable_items);
        out.element("m:Deduplication", &self.deduplication);
        out.element("m:InPlaceHoldIdentity", &self.in_place_hold_identity);
        out.element("m:ItemHoldPeriod", &self.item_hold_period);
    }
}

rt::root!(SetHoldOnMailboxes, "m:SetHoldOnMailboxes");
