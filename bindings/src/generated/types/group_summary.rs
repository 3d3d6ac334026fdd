// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(GroupSummary: blank, blank, blank, text);

impl xml::ReadNode for GroupSummary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "GroupCount") => input.require(&mut self.group_count, tag, 0),
            (xml::T, "UnreadCount") => input.require(&mut self.unread_count, tag, 1),
            (xml::T, "InstanceKey") => input.require(&mut self.instance_key, tag, 2),
            (xml::T, "GroupByValue") => input.require(&mut self.group_by_value, tag, 3),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GroupSummary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:GroupCount", &self.group_count);
        out.element("t:UnreadCount", &self.unread_count);
        out.element("t:InstanceKey", &self.instance_key);
        out.element("t:GroupByValue", &self.group_by_value);
    }
}
