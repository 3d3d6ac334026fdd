// @generated

use ::ews_bindings::rt;

/// Simple type `t:PhoneNumberKeyType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-phonenumber).
#[doc(alias = "PhoneNumberKeyType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PhoneNumberKey {
    AssistantPhone,
    BusinessFax,
    BusinessPhone,
    BusinessPhone2,
    Callback,
    CarPhone,
    CompanyMainPhone,
    HomeFax,
    HomePhone,
    HomePhone2,
    Isdn,
    MobilePhone,
    OtherFax,
    OtherTelephone,
    Pager,
    PrimaryPhone,
    RadioPhone,
    Telex,
    TtyTddPhone,
    /// since `V2016_10_10`
    BusinessMobile,
    /// `IPPhone`, since `V2016_10_10`
    IpPhone,
    /// since `V2016_10_10`
    Mms,
    /// since `V2016_10_10`
    Msn,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PhoneNumberKey {}

rt::open_enum! {
    PhoneNumberKey;
    0 AssistantPhone;
    1 BusinessFax;
    2 BusinessPhone;
    3 BusinessPhone2;
    4 Callback;
    5 CarPhone;
    6 CompanyMainPhone;
    7 HomeFax;
    8 HomePhone;
    9 HomePhone2;
    10 Isdn;
    11 MobilePhone;
    12 OtherFax;
    13 OtherTelephone;
    14 Pager;
    15 PrimaryPhone;
    16 RadioPhone;
    17 Telex;
    18 TtyTddPhone;
    19 BusinessMobile;
    20 IpPhone = "IPPhone";
    21 Mms;
    22 Msn;
}
