// @generated

use ::ews_bindings::{Result, xml};

use super::{AggregateOn, AnyPath, ArrayOfGroupId, BaseGroupBy, SortDirection};

/// Complex type `t:GroupByType`.
///
/// Extends `t:BaseGroupByType`.
#[doc(alias = "GroupByType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupBy {
    /// What it inherits from [`BaseGroupBy`].
    pub base: BaseGroupBy,
    /// One of `t:FieldURI`, `t:IndexedFieldURI`, `t:ExtendedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:AggregateOn`, required.
    pub aggregate_on: AggregateOn,
    /// Element `t:UseCollapsibleGroups`, optional, since `V2016_10_10`.
    pub use_collapsible_groups: Option<bool>,
    /// Element `t:ItemsPerGroup`, optional, `xs:nonNegativeInteger`, since `V2016_10_10`.
    pub items_per_group: Option<u64>,
    /// Element `t:MaxItemsPerGroup`, optional, `xs:nonNegativeInteger`, since `V2016_10_10`.
    pub max_items_per_group: Option<u64>,
    /// Element `t:GroupsToExpand`, optional, since `V2016_10_10`.
    pub groups_to_expand: Option<ArrayOfGroupId>,
}

impl Eq for GroupBy {}

xml::complex_type!(
    GroupBy { name: "t:GroupByType", base: BaseGroupBy, required:
    "t:FieldURI|t:IndexedFieldURI|t:ExtendedFieldURI, t:AggregateOn", bits: 3, model:
    "(t:FieldURI | t:IndexedFieldURI | t:ExtendedFieldURI), t:AggregateOn, t:UseCollapsibleGroups?, t:ItemsPerGroup?, t:MaxItemsPerGroup?, t:GroupsToExpand?"
    }
);

impl GroupBy {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(order: SortDirection, path: AnyPath, aggregate_on: AggregateOn) -> Self {
        Self {
            base: BaseGroupBy::new(order),
            path,
            aggregate_on,
            use_collapsible_groups: None,
            items_per_group: None,
            max_items_per_group: None,
            groups_to_expand: None,
        }
    }
}

xml::extends!(GroupBy, BaseGroupBy);

xml::blank_new!(GroupBy: blank, blank, blank);

impl xml::ReadNode for GroupBy {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "AggregateOn") => input.require(&mut self.aggregate_on, tag, 2),
            (xml::T, "UseCollapsibleGroups") => {
                input.fill(&mut self.use_collapsible_groups, tag)
            }
            (xml::T, "ItemsPerGroup") => input.fill(&mut self.items_per_group, tag),
            (xml::T, "MaxItemsPerGroup") => {
                input.fill(&mut self.max_items_per_group, tag)
            }
            (xml::T, "GroupsToExpand") => input.fill(&mut self.groups_to_expand, tag),
            _ => input.require_choice(&mut self.path, tag, 1),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.path, raw, 1)
    }
}

impl xml::WriteNode for GroupBy {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.path);
        out.element("t:AggregateOn", &self.aggregate_on);
        out.element("t:UseCollapsibleGroups", &self.use_collapsible_groups);
        out.element("t:ItemsPerGroup", &self.items_per_group);
        out.element("t:MaxItemsPerGroup", &self.max_items_per_group);
        out.element("t:GroupsToExpand", &self.groups_to_expand);
    }
}
