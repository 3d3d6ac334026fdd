// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GroupedItems: text, placeholder);

impl rt::ReadComplex for GroupedItems {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "GroupIndex") => reader.require(&mut self.group_index, tag, 0),
            (rt::T, "Items") => reader.require(&mut self.items, tag, 1),
            (rt::T, "GroupSummary") => reader.fill(&mut self.group_summary, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GroupedItems {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:GroupIndex", &self.group_index);
        out.element("t:Items", &self.items);
        out.element("t:GroupSummary", &self.group_summary);
    }
}
