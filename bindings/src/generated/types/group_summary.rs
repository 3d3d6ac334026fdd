// @generated

use ::ews_bindings::{Result, rt, value};

/// Complex type `t:GroupSummaryType`, since `V2016_10_10`.
#[doc(alias = "GroupSummaryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupSummary {
    /// Element `t:GroupCount`, required.
    pub group_count: i32,
    /// Element `t:UnreadCount`, required.
    pub unread_count: i32,
    /// Element `t:InstanceKey`, required.
    pub instance_key: value::Base64,
    /// Element `t:GroupByValue`, required.
    pub group_by_value: String,
}

impl Eq for GroupSummary {}

rt::complex_type!(
    GroupSummary { name: "t:GroupSummaryType", required:
    "t:GroupCount, t:UnreadCount, t:InstanceKey, t:GroupByValue", bits: 4, model:
    "t:GroupCount, t:UnreadCount, t:InstanceKey, t:GroupByValue" }
);

impl GroupSummary {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        group_count: i32,
        unread_count: i32,
        instance_key: value::Base64,
        group_by_value: impl Into<String>,
    ) -> Self {
        Self {
            group_count,
            unread_count,
            instance_key,
            group_by_value: group_by_value.into(),
        }
    }
}

rt::placeholder_new!(GroupSummary: placeholder, placeholder, placeholder, text);

impl rt::ReadComplex for GroupSummary {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "GroupCount") => reader.require(&mut self.group_count, tag, 0),
            (rt::T, "UnreadCount") => reader.require(&mut self.unread_count, tag, 1),
            (rt::T, "InstanceKey") => reader.require(&mut self.instance_key, tag, 2),
            (rt::T, "GroupByValue") => reader.require(&mut self.group_by_value, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GroupSummary {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:GroupCount", &self.group_count);
        out.element("t:UnreadCount", &self.unread_count);
        out.element("t:InstanceKey", &self.instance_key);
        out.element("t:GroupByValue", &self.group_by_value);
    }
}
