// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{AggregateOn, AnyPath, ArrayOfGroupId, BaseGroupBy, SortDirection};

/// Complex type `t:GroupByType`.
///
/// Extends `t:BaseGroupByType`.
///
/// Fields inherited from [`BaseGroupBy`]: `order`.
///
/// Microsoft's reference: [`GroupBy`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/groupby).
#[doc(alias = "GroupByType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupBy {
    /// The value of the base type, [`BaseGroupBy`].
    pub base: BaseGroupBy,
    /// Choice of `t:FieldURI`, `t:IndexedFieldURI`, `t:ExtendedFieldURI`, required.
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

impl GroupBy {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        order: SortDirection,
        path: impl Into<AnyPath>,
        aggregate_on: impl Into<AggregateOn>,
    ) -> Self {
        Self {
            base: BaseGroupBy::new(order),
            path: path.into(),
            aggregate_on: aggregate_on.into(),
            use_collapsible_groups: None,
            items_per_group: None,
            max_items_per_group: None,
            groups_to_expand: None,
        }
    }
}

rt::complex_type! {
    GroupBy: BaseGroupBy = "t:GroupByType", required 3, new(value value(AnyPath) value(AggregateOn));
    attributes {
        base;
    }
    fields {
        0 path: choice(AnyPath) required 1;
        1 aggregate_on: element(t "AggregateOn") required 2;
        2 use_collapsible_groups: element(t "UseCollapsibleGroups") optional;
        3 items_per_group: element(t "ItemsPerGroup") optional;
        4 max_items_per_group: element(t "MaxItemsPerGroup") optional;
        5 groups_to_expand: element(t "GroupsToExpand") optional;
    }
}
