// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BasePaging, IndexBasePoint, Restriction};

/// Complex type `t:SeekToConditionPageViewType`, since `Exchange2013_SP1`.
///
/// Extends `t:BasePagingType`.
///
/// Fields inherited from [`BasePaging`]: `max_entries_returned`.
///
/// Microsoft's reference: [`SeekToConditionPageItemView`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/seektoconditionpageitemview).
#[doc(alias = "SeekToConditionPageViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SeekToConditionPageView {
    /// The value of the base type, [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `BasePoint`, required.
    pub base_point: IndexBasePoint,
    /// Element `t:Condition`, required.
    pub condition: Restriction,
}

impl Eq for SeekToConditionPageView {}

impl SeekToConditionPageView {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(base_point: IndexBasePoint, condition: impl Into<Restriction>) -> Self {
        Self {
            base: BasePaging::default(),
            base_point,
            condition: condition.into(),
        }
    }
}

rt::complex_type! {
    SeekToConditionPageView: BasePaging = "t:SeekToConditionPageViewType", required 2, new(value value(Restriction));
    attributes {
        base;
        0 base_point: "BasePoint" required 0;
    }
    elements t {
        0 condition: "Condition" required 1;
    }
}
