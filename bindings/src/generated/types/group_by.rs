// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(GroupBy, BaseGroupBy);

rt::placeholder_new!(GroupBy: placeholder, placeholder, placeholder);

impl rt::ReadComplex for GroupBy {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AggregateOn") => reader.require(&mut self.aggregate_on, tag, 2),
            (rt::T, "UseCollapsibleGroups") => {
                reader.fill(&mut self.use_collapsible_groups, tag)
            }
            (rt::T, "ItemsPerGroup") => reader.fill(&mut self.items_per_group, tag),
            (rt::T, "MaxItemsPerGroup") => {
                reader.fill(&mut self.max_items_per_group, tag)
            }
            (rt::T, "GroupsToExpand") => reader.fill(&mut self.groups_to_expand, tag),
            _ => reader.require_choice(&mut self.path, tag, 1),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.path, raw, 1)
    }
}

impl rt::WriteComplex for GroupBy {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.path);
        out.element("t:AggregateOn", &self.aggregate_on);
        out.element("t:UseCollapsibleGroups", &self.use_collapsible_groups);
        out.element("t:ItemsPerGroup", &self.items_per_group);
        out.element("t:MaxItemsPerGroup", &self.max_items_per_group);
        out.element("t:GroupsToExpand", &self.groups_to_expand);
    }
}
