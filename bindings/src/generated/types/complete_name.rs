// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:CompleteNameType`.
///
/// Microsoft's reference: [`CompleteName`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/completename).
#[doc(alias = "CompleteNameType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CompleteName {
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:FirstName`, optional.
    pub first_name: Option<String>,
    /// Element `t:MiddleName`, optional.
    pub middle_name: Option<String>,
    /// Element `t:LastName`, optional.
    pub last_name: Option<String>,
    /// Element `t:Suffix`, optional.
    pub suffix: Option<String>,
    /// Element `t:Initials`, optional.
    pub initials: Option<String>,
    /// Element `t:FullName`, optional.
    pub full_name: Option<String>,
    /// Element `t:Nickname`, optional.
    pub nickname: Option<String>,
    /// Element `t:YomiFirstName`, optional.
    pub yomi_first_name: Option<String>,
    /// Element `t:YomiLastName`, optional.
    pub yomi_last_name: Option<String>,
}

impl Eq for CompleteName {}

rt::complex_type! {
    CompleteName = "t:CompleteNameType";
    elements t {
        0 title: "Title" optional;
        1 first_name: "FirstName" optional;
        2 middle_name: "MiddleName" optional;
        3 last_name: "LastName" optional;
        4 suffix: "Suffix" optional;
        5 initials: "Initials" optional;
        6 full_name: "FullName" optional;
        7 nickname: "Nickname" optional;
        8 yomi_first_name: "YomiFirstName" optional;
        9 yomi_last_name: "YomiLastName" optional;
    }
}
