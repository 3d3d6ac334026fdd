// @generated

use ::ews_bindings::xml;

/// Simple type `t:PhoneNumberKeyType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PhoneNumberKeyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    BusinessMobile,
    /// `IPPhone`
    IpPhone,
    Mms,
    Msn,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    PhoneNumberKey: AssistantPhone, BusinessFax, BusinessMobile, BusinessPhone,
    BusinessPhone2, Callback, CarPhone, CompanyMainPhone, HomeFax, HomePhone, HomePhone2,
    IpPhone = "IPPhone", Isdn, Mms, MobilePhone, Msn, OtherFax, OtherTelephone, Pager,
    PrimaryPhone, RadioPhone, Telex, TtyTddPhone
);
