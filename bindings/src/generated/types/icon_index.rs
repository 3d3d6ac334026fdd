// @generated

use ::ews_bindings::xml;

/// Simple type `t:IconIndexType`.
///
/// Restricts `xs:string`.
#[doc(alias = "IconIndexType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum IconIndex {
    Default,
    PostItem,
    MailRead,
    MailUnread,
    MailReplied,
    MailForwarded,
    MailEncrypted,
    MailSmimeSigned,
    MailEncryptedReplied,
    MailSmimeSignedReplied,
    MailEncryptedForwarded,
    MailSmimeSignedForwarded,
    MailEncryptedRead,
    MailSmimeSignedRead,
    MailIrm,
    MailIrmForwarded,
    MailIrmReplied,
    SmsSubmitted,
    SmsRoutedToDeliveryPoint,
    SmsRoutedToExternalMessagingSystem,
    SmsDelivered,
    OutlookDefaultForContacts,
    AppointmentItem,
    AppointmentRecur,
    AppointmentMeet,
    AppointmentMeetRecur,
    /// `AppointmentMeetNY`
    AppointmentMeetNy,
    AppointmentMeetYes,
    AppointmentMeetNo,
    AppointmentMeetMaybe,
    AppointmentMeetCancel,
    AppointmentMeetInfo,
    TaskItem,
    TaskRecur,
    TaskOwned,
    TaskDelegated,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    IconIndex: AppointmentItem, AppointmentMeet, AppointmentMeetCancel,
    AppointmentMeetInfo, AppointmentMeetMaybe, AppointmentMeetNy = "AppointmentMeetNY",
    AppointmentMeetNo, AppointmentMeetRecur, AppointmentMeetYes, AppointmentRecur,
    Default, MailEncrypted, MailEncryptedForwarded, MailEncryptedRead,
    MailEncryptedReplied, MailForwarded, MailIrm, MailIrmForwarded, MailIrmReplied,
    MailRead, MailReplied, MailSmimeSigned, MailSmimeSignedForwarded,
    MailSmimeSignedRead, MailSmimeSignedReplied, MailUnread, OutlookDefaultForContacts,
    PostItem, SmsDelivered, SmsRoutedToDeliveryPoint, SmsRoutedToExternalMessagingSystem,
    SmsSubmitted, TaskDelegated, TaskItem, TaskOwned, TaskRecur
);
