// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::DelveView;

/// Complex type `t:DelveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "DelveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveSearchScope {
    /// Element `t:DelveView`, required.
    pub delve_view: DelveView,
}

impl Eq for DelveSearchScope {}

impl DelveSearchScope {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(delve_view: impl Into<DelveView>) -> Self {
        Self {
            delve_view: delve_view.into(),
        }
    }
}

rt::complex_type! {
    DelveSearchScope = "t:DelveSearchScopeType", required 1, new(value(DelveView));
    elements t {
        0 delve_view: "DelveView" required 0;
    }
}
