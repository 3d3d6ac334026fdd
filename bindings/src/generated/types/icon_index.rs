// @generated

use ::ews_bindings::rt;

/// Simple type `t:IconIndexType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`IconIndex`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/iconindex).
#[doc(alias = "IconIndexType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for IconIndex {}

rt::open_enum! {
    IconIndex;
    0 Default;
    1 PostItem;
    2 MailRead;
    3 MailUnread;
    4 MailReplied;
    5 MailForwarded;
    6 MailEncrypted;
    7 MailSmimeSigned;
    8 MailEncryptedReplied;
    9 MailSmimeSignedReplied;
    10 MailEncryptedForwarded;
    11 MailSmimeSignedForwarded;
    12 MailEncryptedRead;
    13 MailSmimeSignedRead;
    14 MailIrm;
    15 MailIrmForwarded;
    16 MailIrmReplied;
    17 SmsSubmitted;
    18 SmsRoutedToDeliveryPoint;
    19 SmsRoutedToExternalMessagingSystem;
    20 SmsDelivered;
    21 OutlookDefaultForContacts;
    22 AppointmentItem;
    23 AppointmentRecur;
    24 AppointmentMeet;
    25 AppointmentMeetRecur;
    26 AppointmentMeetNy = "AppointmentMeetNY";
    27 AppointmentMeetYes;
    28 AppointmentMeetNo;
    29 AppointmentMeetMaybe;
    30 AppointmentMeetCancel;
    31 AppointmentMeetInfo;
    32 TaskItem;
    33 TaskRecur;
    34 TaskOwned;
    35 TaskDelegated;
}
