/** Names of fields, in small letters and without what stands between their words, whose value says who or where a person is. */
const words = {
  user: `username user login loginhint identifier loginid logonname email mail emailaddress useremail primaryemail secondemail secondaryemail recoveryemail upn userprincipalname
    samaccountname preferredusername alternateid displayname fullname firstname lastname middlename givenname familyname surname nickname sn cn sub nameid uid userid
    accountname employeenumber employeeid manager managerid managername commonname owner ownername createdby lastupdatedby principal principalname actorname accountid unmangledusername
    honorificprefix honorificsuffix formatted subjectname initiatedby targetuser signedinuser loginname personname`,
  phone: 'phone phonenumber mobile mobilephone primaryphone homephone workphone telephone telephonenumber tel fax facsimiletelephonenumber smsnumber msisdn',
  place:
    'street streetaddress postaladdress address city zip zipcode postalcode lat lon lng latitude longitude birthdate birthday dateofbirth ssn nationalid geolocation',
  session:
    'externalsessionid rootsessionid authnrequestid dthash devicefingerprint sessionindex deviceid debugcontextdeviceid udid serialnumber imei meid jti nonce',
} as const

export type Personal = keyof typeof words
const kinds = new Map(Object.entries(words).flatMap(([kind, names]) => names.split(/\s+/).map((name): [string, Personal] => [name, kind as Personal])))

/** Names that a person has in tokens and profiles, but much else elsewhere. */
const onlyOfPeople = new Set(['name', 'profile', 'picture', 'website'])

export const plainName = (name: string) => name.replace(/[^a-z\d]/gi, '').toLowerCase()

/** Whose value a field of this name holds. `ofPerson`: it stands in a token or a profile. */
export function personalNamed(name: string, ofPerson = false): Personal | undefined {
  const plain = plainName(name.slice(name.lastIndexOf('.') + 1).slice(-60))
  if (ofPerson && onlyOfPeople.has(plain)) return 'user'
  return kinds.get(plain)
}
