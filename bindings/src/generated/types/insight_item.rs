// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    InsightItem { name: "t:InsightItemType", required: "t:ItemId, t:InsightId", bits:
    2, model:
    "t:ItemId, t:InsightId, t:Type?, t:StartTimeUtc?, t:EndTimeUtc?, t:Status?, t:Version?, t:Context?, t:Text?, t:ApplicationsIds?, t:SuggestedActions?, t:AppContexts?"
    }
);

impl InsightItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId, insight_id: Guid) -> Self {
        Self {
            item_id,
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

rt::placeholder_new!(InsightItem: placeholder, placeholder);

impl rt::ReadComplex for InsightItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::T, "InsightId") => reader.require(&mut self.insight_id, tag, 1),
            (rt::T, "Type") => reader.fill(&mut self.r#type, tag),
            (rt::T, "StartTimeUtc") => reader.fill(&mut self.start_time_utc, tag),
            (rt::T, "EndTimeUtc") => reader.fill(&mut self.end_time_utc, tag),
            (rt::T, "Status") => reader.fill(&mut self.status, tag),
            (rt::T, "Version") => reader.fill(&mut self.version, tag),
            (rt::T, "Context") => reader.fill(&mut self.context, tag),
            (rt::T, "Text") => reader.fill(&mut self.text, tag),
            (rt::T, "ApplicationsIds") => reader.fill(&mut self.applications_ids, tag),
            (rt::T, "SuggestedActions") => reader.fill(&mut self.suggested_actions, tag),
            (rt::T, "AppContexts") => reader.fill(&mut self.app_contexts, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InsightItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ItemId", &self.item_id);
        out.element("t:InsightId", &self.insight_id);
        out.element("t:Type", &self.r#type);
        out.element("t:StartTimeUtc", &self.start_time_utc);
        out.element("t:EndTimeUtc", &self.end_time_utc);
        out.element("t:Status", &self.status);
        out.element("t:Version", &self.version);
        out.element("t:Context", &self.context);
        out.element("t:Text", &self.text);
        out.element("t:ApplicationsIds", &self.applications_ids);
        out.element("t:SuggestedActions", &self.suggested_actions);
        out.element("t:AppContexts", &self.app_contexts);
    }
}
