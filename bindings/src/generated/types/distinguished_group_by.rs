// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseGroupBy, SortDirection, StandardGroupBy};

/// Complex type `t:DistinguishedGroupByType`.
///
/// Extends `t:BaseGroupByType`.
///
/// Fields inherited from [`BaseGroupBy`]: `order`.
///
/// Microsoft's reference: [`DistinguishedGroupBy`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/distinguishedgroupby).
#[doc(alias = "DistinguishedGroupByType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DistinguishedGroupBy {
    /// The value of the base type, [`BaseGroupBy`].
    pub base: BaseGroupBy,
    /// Element `t:StandardGroupBy`, required.
    pub standard_group_by: StandardGroupBy,
}

impl Eq for DistinguishedGroupBy {}

impl DistinguishedGroupBy {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(order: SortDirection, standard_group_by: StandardGroupBy) -> Self {
        Self {
            base: BaseGroupBy::new(order),
            standard_group_by,
        }
    }
}

rt::complex_type! {
    DistinguishedGroupBy: BaseGroupBy = "t:DistinguishedGroupByType", required 2, new(value value);
    attributes {
        base;
    }
    elements t {
        0 standard_group_by: "StandardGroupBy" required 1;
    }
}
