// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(InsightItem: blank, blank);

impl xml::ReadNode for InsightItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ItemId") => input.require(&mut self.item_id, tag, 0),
            (xml::T, "InsightId") => input.require(&mut self.insight_id, tag, 1),
            (xml::T, "Type") => input.fill(&mut self.r#type, tag),
            (xml::T, "StartTimeUtc") => input.fill(&mut self.start_time_utc, tag),
            (xml::T, "EndTimeUtc") => input.fill(&mut self.end_time_utc, tag),
            (xml::T, "Status") => input.fill(&mut self.status, tag),
            (xml::T, "Version") => input.fill(&mut self.version, tag),
            (xml::T, "Context") => input.fill(&mut self.context, tag),
            (xml::T, "Text") => input.fill(&mut self.text, tag),
            (xml::T, "ApplicationsIds") => input.fill(&mut self.applications_ids, tag),
            (xml::T, "SuggestedActions") => input.fill(&mut self.suggested_actions, tag),
            (xml::T, "AppContexts") => input.fill(&mut self.app_contexts, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for InsightItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
