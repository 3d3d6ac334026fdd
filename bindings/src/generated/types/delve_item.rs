// @generated

use ::ews_bindings::{Result, rt};

use super::Item;

/// Complex type `t:DelveItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "DelveItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveItem {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:GraphNodeLogicalId`, required.
    pub graph_node_logical_id: String,
}

rt::complex_type!(
    DelveItem { name: "t:DelveItemType", base: Item, required: "t:GraphNodeLogicalId",
    bits: 1, model: "t:GraphNodeLogicalId" }
);

impl DelveItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(graph_node_logical_id: impl Into<String>) -> Self {
        Self {
            base: Item::default(),
            graph_node_logical_id: graph_node_logical_id.into(),
        }
    }
}

rt::extends!(DelveItem, Item);

rt::placeholder_new!(DelveItem: text);

impl rt::ReadComplex for DelveItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "GraphNodeLogicalId") => {
                reader.require(&mut self.graph_node_logical_id, tag, 0)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for DelveItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:GraphNodeLogicalId", &self.graph_node_logical_id);
    }
}
