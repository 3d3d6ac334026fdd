// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::FlagStatus;

/// Complex type `t:FlagType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Flag`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/flag).
#[doc(alias = "FlagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Flag {
    /// Element `t:FlagStatus`, required.
    pub flag_status: FlagStatus,
    /// Element `t:StartDate`, optional.
    pub start_date: Option<value::DateTime>,
    /// Element `t:DueDate`, optional.
    pub due_date: Option<value::DateTime>,
    /// Element `t:CompleteDate`, optional.
    pub complete_date: Option<value::DateTime>,
}

impl Eq for Flag {}

impl Flag {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(flag_status: FlagStatus) -> Self {
        Self {
            flag_status,
            start_date: None,
            due_date: None,
            complete_date: None,
        }
    }
}

rt::complex_type! {
    Flag = "t:FlagType", required 1, new(value);
    elements t {
        0 flag_status: "FlagStatus" required 0;
        1 start_date: "StartDate" optional;
        2 due_date: "DueDate" optional;
        3 complete_date: "CompleteDate" optional;
    }
}
