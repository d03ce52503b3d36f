"""Given names of those whose languages have no table here: they write, and are written about, in all others.

Of India, the Arab world and Iran, Israel, Africa, Japan and China, and rarer ones of Europe. Words that
are as often something else ("Sharif", "Washington", "Jun") are left out.
"""

GIVEN_ELSEWHERE = frozenset(
    """
    Aamir Abdallah Abdelkader Abdelmajid Abderrahmane Abdou Abdul Abdulaziz Abid Achyut Adebayo Adeeb Adeel Aditya Agustí Ahmad Aida Aijaz Ainhoa Akhil
    Akin Akinwumi Alaa Aldis Aled Alok Amina Aminata Amit Amitav Ananya Ander Andre Aneesh Anil Anindita Anjali Anjan Anjum Antara Antonis Anupama Aparna
    Apostolos Aram Arash Archana Arjun Armen Artis Arun Aruna Arvind Asaf Asef Ashis Ashish Ashok Ashutosh Aslaug Asma Ataullah Athanasios Avinash Aviva
    Avner Avraham Aïcha Babak Babatunde Badri Bahru Baki Barak Bashir Bassam Benyamin Beshara Bethwell Bhaskar Bhavani Bhikhu Bina Bipan Bishnupriya
    Biswamoy Bogumiła Borja Boubacar Breandán Burçak Błażej Caitríona Charu Cheikh Chetan Chhaya Chi-kwan Chidi Chinua Chinweizu Chitra Christos Concha
    Conxa Conxita Cándida Dafydd Dagfinn Dagmawi Daho Dangiras Daniyal Debjani Deepak Denisa Despina Devika Dhruv Dianella Dilip Dimitra Dimitrios
    Dimitris Dipak Divya Djibril Dobrivoje Dobrochna Donnchadh Doubravka Driss Durba Durgabai Ebenezer Ebrahim Effi Efi Efraim Ehud Eider Eirik Eleni
    Eliezer Elvan Emeka Erik-Jan Eriks Ervand Eunan Evangelos Eyal Faisal Faiz Farah Fariba Farid Farina Farzana Fatemeh Fawwaz Fearghal Feride Fionnuala
    Firoz Folke Fotini Frantz Funso Gadi Gargi Gautam Gayatri Gearóid Geeta Georgios Geraint Gershon Gevorg Ghassan Giorgi Giorgos Girish Githa Givi
    Glanmor Gojko Gopal Guadalupe Gulnaz Gunilla Gurharpal Gutmaro Guðmundur Guðni Gwyn Gyan Gyanendra Habib Habiba Halfdan Halvdan Hanan Harish Harjot
    Haruki Hassan Heba Helder Heloisa Hideo Hiroaki Hisham Hocine Horacio Hossein Houari Houri Hovann Hrant Huda Humeira Hussein Huw Hywel Ibrahim
    Ibrahima Ichiro Idit Ieuan Ifi Iftikhar Ilan Ilham Ilias Ilker Imad Imran Indira Indivar Indrani Ioannis Iordanis Irfan Ishita Ishtiaq Ismail Itzel
    Itzhak Jairus Jawaharlal Jayati Jayeeta Jianhua Jinee Jokin Jomo Jovo Joya Junko Jurandir Jón Jörgen Kaare Kader Kaishek Kaja Kalyan Kamal Kamel
    Kamran Kapil Karim Karima Kaushik Kavita Kazuo Keiko Kenichi Kenji Keya Khaled Khalid Khushwant Kirti Kjetil Kofi Koichi Kojin Konstantina Kostadin
    Kostas Kwabena Kwaku Kwasi Kátia Latif Layla Leela Lefteris Leïla Lila Lokesh Lourdes Macarena Madhavan Mads Mahesh Mahfoud Mahmoud Mahua Majid Makiko
    Malavika Malika Mamadou Manan Manolo Mariuccia Marwan Maryam Masao Masatsugu Masood Meena Meghna Mehdi Mehrzad Merfyn Messali Michiko Mikkel Milinda
    Milivoje Mimmo Minoru Mirco Mithi Mohamed Mohammad Mohammed Mohan Mojca Moncef Mridula Mrinalini Muhammad Mukul Mukulika Mushirul Mwangi Máire Nabil
    Nadeem Nagisa Najwa Naoki Narendra Naseem Natsuko Nayanjot Nazario Neeladri Neeti Nergis Neveen Neven Ngũgĩ Nikhil Nikolaos Nikos Nira Nirad Niraja
    Nivedita Nkiru Nobutoshi Noriko Nuran Nurit Nwando Nísia Obaro Oded Ogbu Okwudiba Olufemi Omnia Oonagh Oumar Ousmane Padma Panagiotis Pankaj Parama
    Parna Peadar Perveen Petros Plamen Polymeris Prabhat Prabhu Pradip Pranab Prasenjit Prashant Pratyay Priya Priyamvada Procopis Purnima Pádraig Qiang
    Rachid Radhakamal Radhika Rafal Rafiuddin Raghavan Rahul Rajat Rajeev Rajesh Rajiv Rajmohan Rakesh Ramesh Rami Ramin Ranabir Ranjana Ranko Rasheed
    Rashid Rashmi Ratna Ravi Ravinder Reiko Renu Reza Rifat Rifa’at Rina Ritu Rocío Rohit Roisín Romesh Ronaldo Ronen Rosinka Roumen Rudrangshu Rukmini
    Rukun Rumen Rupa Rustom Sabyasachi Sadia Saeed Sakiko Salim Salman Saloni Samia Samir Samira Sandeep Sandip Sanjib Sanjiv Santanu Santino Saurabh Saïd
    Sebouh Seema Sekhar Seán Shabnum Shahid Shail Sharmila Shashi Shaul Shekhar Shereen Shinichi Shira Shiraz Shirin Shlomo Shobhana Shruti Shula Shulamit
    Shunsuke Siddharth Siobhán Slimane Sohail Sohini Sotiris Soumya Spyridon Spyros Srinath Stathis Stratos Subho Subrata Sudhir Sudipta Sujata Suleiman
    Suleyman Sumathi Surendra Suresh Surjit Suruchi Sushil Svetla Swapan Swati Syed Sékou Síle Tadesse Tadhg Tahir Takeshi Talal Talat Tamba Tanika Tanvir
    Tapan Tapati Tarak Tareq Tariq Tasos Tayeb Tekeste Thanasis Thandika Thanos Theodoros Thomaz Torbjørn Torkel Toru Toyin Tripti Tsuyoshi Tsvetana Tülin
    Udi Ullas Ulpiano Umar Urvashi Ussama Utsa Uzma Vahakn Vahé Vakhtang Vandana Vangelis Vanni Varsha Vasant Vasilis Vasudha Vavy Vazira Veena Ventsislav
    Vijay Vikram Vinay Vinayak Vivek Wael Waldo Walid Wambui Wasif Weijing Wlamyra Xan Xiaohong Xiaoping Yacine Yael Yafeng Yair Yannis Yasemin Yasmin
    Yasser Yasuko Yaw Yehoshua Yehuda Yezid Yigal Yitzhak Yoav Yoko Yosef Yoshimi Yossi Younis Youssef Yukio Yumi Yusufu Zaheer Zahid Zahra Zakya Zaza
    Zedong Zeev Zehavit Zhihua Zhivko Zigu Zira Zubair Zulema Zvi Ásgeir Åsa Éamon Şerban
    """.split()
)
