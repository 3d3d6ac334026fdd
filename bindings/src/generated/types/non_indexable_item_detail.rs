// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(
    NonIndexableItemDetail: placeholder, placeholder, text, placeholder, placeholder,
    text, placeholder
);

impl rt::ReadComplex for NonIndexableItemDetail {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::T, "ErrorCode") => reader.require(&mut self.error_code, tag, 1),
            (rt::T, "ErrorDescription") => {
                reader.require(&mut self.error_description, tag, 2)
            }
            (rt::T, "IsPartiallyIndexed") => {
                reader.require(&mut self.is_partially_indexed, tag, 3)
            }
            (rt::T, "IsPermanentFailure") => {
                reader.require(&mut self.is_permanent_failure, tag, 4)
            }
            (rt::T, "SortValue") => reader.require(&mut self.sort_value, tag, 5),
            (rt::T, "AttemptCount") => reader.require(&mut self.attempt_count, tag, 6),
            (rt::T, "LastAttemptTime") => reader.fill(&mut self.last_attempt_time, tag),
            (rt::T, "AdditionalInfo") => reader.fill(&mut self.additional_info, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for NonIndexableItemDetail {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
