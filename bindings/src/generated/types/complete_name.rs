// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:CompleteNameType`.
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
    elements {
        0 title: t "Title" Optional;
        1 first_name: t "FirstName" Optional;
        2 middle_name: t "MiddleName" Optional;
        3 last_name: t "LastName" Optional;
        4 suffix: t "Suffix" Optional;
        5 initials: t "Initials" Optional;
        6 full_name: t "FullName" Optional;
        7 nickname: t "Nickname" Optional;
        8 yomi_first_name: t "YomiFirstName" Optional;
        9 yomi_last_name: t "YomiLastName" Optional;
    }
}
