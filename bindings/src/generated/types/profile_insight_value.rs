// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{InsightValue, UserProfilePicture};

/// Complex type `t:ProfileInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProfileInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:FullName`, optional.
    pub full_name: Option<String>,
    /// Element `t:FirstName`, optional.
    pub first_name: Option<String>,
    /// Element `t:LastName`, optional.
    pub last_name: Option<String>,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<String>,
    /// Element `t:Avatar`, optional.
    pub avatar: Option<String>,
    /// Element `t:JoinedUtcTicks`, optional.
    pub joined_utc_ticks: Option<i64>,
    /// Element `t:ProfilePicture`, optional.
    pub profile_picture: Option<Box<UserProfilePicture>>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
}

impl Eq for ProfileInsightValue {}

rt::complex_type! {
    ProfileInsightValue: InsightValue = "t:ProfileInsightValue";
    elements t {
        base 2;
        0 full_name: "FullName" optional;
        1 first_name: "FirstName" optional;
        2 last_name: "LastName" optional;
        3 email_address: "EmailAddress" optional;
        4 avatar: "Avatar" optional;
        5 joined_utc_ticks: "JoinedUtcTicks" optional;
        6 profile_picture: "ProfilePicture" optional;
        7 title: "Title" optional;
    }
}
