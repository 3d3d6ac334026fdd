// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfInsightContextItem, ArrayOfStrings, Guid, InsightStatus, ItemId};

/// Complex type `t:InsightItemType`, since `V2016_10_10`.
#[doc(alias = "InsightItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightItem {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:InsightId`, required.
    pub insight_id: Guid,
    /// Element `t:Type`, optional.
    pub r#type: Option<String>,
    /// Element `t:StartTimeUtc`, optional.
    pub start_time_utc: Option<value::DateTime>,
    /// Element `t:EndTimeUtc`, optional.
    pub end_time_utc: Option<value::DateTime>,
    /// Element `t:Status`, optional.
    pub status: Option<InsightStatus>,
    /// Element `t:Version`, optional.
    pub version: Option<String>,
    /// Element `t:Context`, optional.
    pub context: Option<ArrayOfInsightContextItem>,
    /// Element `t:Text`, optional.
    pub text: Option<String>,
    /// Element `t:ApplicationsIds`, optional.
    pub applications_ids: Option<ArrayOfStrings>,
    /// Element `t:SuggestedActions`, optional.
    pub suggested_actions: Option<String>,
    /// Element `t:AppContexts`, optional.
    pub app_contexts: Option<ArrayOfStrings>,
}

impl Eq for InsightItem {}

impl InsightItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_id: impl Into<ItemId>, insight_id: Guid) -> Self {
        Self {
            item_id: item_id.into(),
            insight_id,
            r#type: None,
            start_time_utc: None,
            end_time_utc: None,
            status: None,
            version: None,
            context: None,
            text: None,
            applications_ids: None,
            suggested_actions: None,
            app_contexts: None,
        }
    }
}

rt::complex_type! {
    InsightItem = "t:InsightItemType", required 2, new(value(ItemId) value);
    elements t {
        0 item_id: "ItemId" required 0;
        1 insight_id: "InsightId" required 1;
        2 r#type: "Type" optional;
        3 start_time_utc: "StartTimeUtc" optional;
        4 end_time_utc: "EndTimeUtc" optional;
        5 status: "Status" optional;
        6 version: "Version" optional;
        7 context: "Context" optional;
        8 text: "Text" optional;
        9 applications_ids: "ApplicationsIds" optional;
        10 suggested_actions: "SuggestedActions" optional;
        11 app_contexts: "AppContexts" optional;
    }
}
