// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfRealItems, GroupSummary};

/// Complex type `t:GroupedItemsType`.
#[doc(alias = "GroupedItemsType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupedItems {
    /// Element `t:GroupIndex`, required.
    pub group_index: String,
    /// Element `t:Items`, required.
    pub items: ArrayOfRealItems,
    /// Element `t:GroupSummary`, optional, since `V2016_10_10`.
    pub group_summary: Option<Box<GroupSummary>>,
}

xml::complex_type!(
    GroupedItems { name: "t:GroupedItemsType", required: "t:GroupIndex, t:Items", bits: 2, model: "t:GroupIndex, t:Items, t:GroupSummary?" }
);

impl GroupedItems {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(group_index: impl Into<String>, items: ArrayOfRealItems) -> Self {
        Self {
            group_index: group_index.into(),
            items,
            group_summary: None,
        }
    }
}

xml::blank_new!(GroupedItems: text, blank);

impl xml::ReadNode for GroupedItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "GroupIndex") => input.require(&mut self.group_index, tag, 0),
            (xml::T, "Items") => input.require(&mut self.items, tag, 1),
            (xml::T, "GroupSummary") => input.fill(&mut self.group_summary, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GroupedItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:GroupIndex", &self.group_index);
        out.element("t:Items", &self.items);
        out.element("t:GroupSummary", &self.group_summary);
    }
}
