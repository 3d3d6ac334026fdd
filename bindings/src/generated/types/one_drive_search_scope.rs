// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::OneDriveView;

/// Complex type `t:OneDriveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "OneDriveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveSearchScope {
    /// Element `t:OneDriveView`, required.
    pub one_drive_view: OneDriveView,
}

impl Eq for OneDriveSearchScope {}

impl OneDriveSearchScope {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(one_drive_view: impl Into<OneDriveView>) -> Self {
        Self {
            one_drive_view: one_drive_view.into(),
        }
    }
}

rt::complex_type! {
    OneDriveSearchScope = "t:OneDriveSearchScopeType", required 1, new(value(OneDriveView));
    elements t {
        0 one_drive_view: "OneDriveView" required 0;
    }
}
