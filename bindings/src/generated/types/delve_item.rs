// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(DelveItem, Item);

xml::blank_new!(DelveItem: text);

impl xml::ReadNode for DelveItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "GraphNodeLogicalId") => {
                input.require(&mut self.graph_node_logical_id, tag, 0)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DelveItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:GraphNodeLogicalId", &self.graph_node_logical_id);
    }
}
