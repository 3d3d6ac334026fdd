// @generated

use ::ews_bindings::{Result, value, xml};

use super::{ItemId, ItemIndexError};

/// Complex type `t:NonIndexableItemDetailType`, since `Exchange2013_SP1`.
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

xml::complex_type!(
    NonIndexableItemDetail { name: "t:NonIndexableItemDetailType", required:
    "t:ItemId, t:ErrorCode, t:ErrorDescription, t:IsPartiallyIndexed, t:IsPermanentFailure, t:SortValue, t:AttemptCount",
    bits: 7, model:
    "t:ItemId, t:ErrorCode, t:ErrorDescription, t:IsPartiallyIndexed, t:IsPermanentFailure, t:SortValue, t:AttemptCount, t:LastAttemptTime?, t:AdditionalInfo?"
    }
);

impl NonIndexableItemDetail {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        item_id: ItemId,
        error_code: ItemIndexError,
        error_description: impl Into<String>,
        is_partially_indexed: bool,
        is_permanent_failure: bool,
        sort_value: impl Into<String>,
        attempt_count: i32,
    ) -> Self {
        Self {
            item_id,
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

xml::blank_new!(NonIndexableItemDetail: blank, blank, text, blank, blank, text, blank);

impl xml::ReadNode for NonIndexableItemDetail {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ItemId") => input.require(&mut self.item_id, tag, 0),
            (xml::T, "ErrorCode") => input.require(&mut self.error_code, tag, 1),
            (xml::T, "ErrorDescription") => {
                input.require(&mut self.error_description, tag, 2)
            }
            (xml::T, "IsPartiallyIndexed") => {
                input.require(&mut self.is_partially_indexed, tag, 3)
            }
            (xml::T, "IsPermanentFailure") => {
                input.require(&mut self.is_permanent_failure, tag, 4)
            }
            (xml::T, "SortValue") => input.require(&mut self.sort_value, tag, 5),
            (xml::T, "AttemptCount") => input.require(&mut self.attempt_count, tag, 6),
            (xml::T, "LastAttemptTime") => input.fill(&mut self.last_attempt_time, tag),
            (xml::T, "AdditionalInfo") => input.fill(&mut self.additional_info, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonIndexableItemDetail {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemId", &self.item_id);
        out.element("t:ErrorCode", &self.error_code);
        out.element("t:ErrorDescription", &self.error_description);
        out.element("t:IsPartiallyIndexed", &self.is_partially_indexed);
        out.element("t:IsPermanentFailure", &self.is_permanent_failure);
        out.element("t:SortValue", &self.sort_value);
        out.element("t:AttemptCount", &self.attempt_count);
        out.element("t:LastAttemptTime", &self.last_attempt_time);
        out.element("t:AdditionalInfo", &self.additional_info);
    }
}
